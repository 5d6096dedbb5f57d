import { countFeatures } from './count-features.ts';
import { edgeFeatures } from './edge-features.ts';
import { numberFeatures } from './number-features.ts';
import type { Feature, Offer } from './offer.ts';
import { textFeatures } from './text-features.ts';

/** All that the ranker looks at, in the order of its weights. Weights are trained by `npm run train`. */
export const features: readonly Feature[] = [
  ...numberFeatures,
  ...textFeatures,
  ...countFeatures,
  ...edgeFeatures,
];

/** The features of an offer, in the order of `features`. */
export const featuresOf = (offer: Offer): number[] => features.map(({ of }) => of(offer));
