import type { ComponentChildren } from 'preact';
import type { Quote } from '../../lib/compare/quote.ts';
import { SafeLink } from '../controls/safe-link.tsx';

/** A printed value, or what is said for it, that leads to its place in its report. */
export function QuotedValue({ quote, said = quote.text }: { quote: Quote; said?: string }) {
  return (
    <span class="number">
      <SafeLink href={quote.href}>{said.replace(/\s+/g, ' ')}</SafeLink>
    </span>
  );
}

/** The sentence around a place, the place marked; `lead` stands before it. */
export function QuotedSentence({ quote, lead }: { quote: Quote; lead?: ComponentChildren }) {
  const { before, middle, after, cutBefore, cutAfter } = quote.sentence;
  return (
    <p class="quote">
      {lead}
      {cutBefore ? '…' : ''}
      {before}
      <mark>{middle}</mark>
      {after}
      {cutAfter ? '…' : ''}
    </p>
  );
}
