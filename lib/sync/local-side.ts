import type { Arrival } from './arrivals.ts';
import type { ContentDoc, StateDoc } from './documents.ts';
import type { SyncChoice, SyncedListName } from './lists.ts';

/** With which database of which server this one was last in step, and how far. */
export interface Peer {
  /** Address of the server's database, without name and password. */
  server: string;
  /** The last sequence whose documents are all in here: what the server calls it. */
  since: string | number;
  /** The lists that were taken up to there. */
  lists: SyncedListName[];
  /**
   * What stands in this machine's local document on the server. Where another stands there, that database is not the one
   * that was left: it was made anew, or put back to an earlier state, and everything is looked at again.
   */
  token: string;
  /** The token that is being written; until that is done either of the two may stand there. */
  nextToken: string | null;
}

/** A record that the server does not know as it is here. */
export interface Outgoing {
  /** Of its row in the list of what is sent. */
  id: string;
  list: SyncedListName;
  key: string;
  hash: string;
  /** What never changes of it, where that was not sent yet. */
  content: ContentDoc | null;
  state: StateDoc | null;
  /** The mark of the state that is sent. */
  mark: string;
  /** When it was forgotten, of a report that was. */
  gone: string | null;
}

/** What came of an outgoing record: the revision of its state, where it has one. */
export interface Sent {
  outgoing: Outgoing;
  rev: string | null;
}

/** The database of this browser, as replication uses it. Everything rejects with the store's own error. */
export interface LocalSide {
  machine(): Promise<string>;
  /** `null` before the first time, and after `forgetPeer`. */
  peer(): Promise<Peer | null>;
  savePeer(peer: Peer): Promise<void>;
  /** Forgets what was sent and how far was read, as if this server had never been met. */
  forgetPeer(): Promise<void>;
  /** Of the hashes of snippets those whose content is not here. */
  lackedContents(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of the hashes of texts those that are not here. */
  lackedTexts(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of this machine's own documents those whose revision is the last that was sent. */
  knownRevs(
    docs: readonly { list: SyncedListName; hash: string; rev: string }[],
  ): Promise<ReadonlySet<string>>;
  /**
   * Brings in what came, and with `since` notes that all up to there is in, in one transaction: comes back when it is
   * complete. Gives how many records are otherwise now, and how many documents could not be read.
   */
  apply(
    arrivals: readonly Arrival[],
    since: string | number | null,
  ): Promise<{ changed: number; unreadable: number }>;
  /** What is to be sent of the lists, `inOneBatch` records at a time; ends when there is nothing more. */
  outgoing(choices: readonly SyncChoice[], inOneBatch: number): AsyncIterable<Outgoing[]>;
  /** Notes what the server has taken. */
  noteSent(sent: readonly Sent[]): Promise<void>;
}
