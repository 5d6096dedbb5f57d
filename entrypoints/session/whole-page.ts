import type { DocumentReading, DocumentSource } from '../../lib/page/document-source.ts';
import { wholePages } from '../../lib/settings/settings.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { StateHolder } from './state.ts';

/** So many addresses are remembered; the oldest goes. */
const mostRemembered = 300;

/** What is done where a page's document was read in part. */
export interface WholePage {
  /** After each reading: tells the reader that it is a part, or reads the page whole where they once asked for that. */
  follow(read: DocumentReading): void;
  /** Reads all of the page but its furniture, now and whenever this address is read again. */
  take(): Promise<void>;
}

/** What the reader sees and does of a page that was read in part; a private window remembers nothing of it. */
export function createWholePage(world: {
  source: Pick<DocumentSource, 'address' | 'takeWhole'>;
  state: StateHolder;
  isPrivate: boolean;
  readAgain(): void;
}): WholePage {
  const { source, state, isPrivate, readAgain } = world;
  let told: string | null = null;
  const remembered = async () => await wholePages.getValue().catch((): string[] => []);
  const takeNow = () => {
    state.update({ notice: null });
    source.takeWhole?.();
    readAgain();
  };
  return {
    follow({ isPart }) {
      const address = canonicalAddress(source.address) ?? source.address;
      if (!isPart || told === address) return;
      told = address;
      void remembered().then((known) => {
        if (known.includes(address)) takeNow();
        else state.update({ notice: { code: 'read-in-part', detail: null, tone: 'caution' } });
      });
    },
    async take() {
      const address = canonicalAddress(source.address);
      takeNow();
      if (isPrivate || address === null) return;
      const others = (await remembered()).filter((known) => known !== address);
      await wholePages.setValue([...others, address].slice(-mostRemembered)).catch(() => {});
    },
  };
}
