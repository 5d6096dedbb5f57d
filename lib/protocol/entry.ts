import type * as v from 'valibot';
import type { Answer } from './answer.ts';
import type { AllowedSender, KnownSender } from './sender.ts';

/** The type that a message is answered with; exists for the compiler alone, at run time it is an empty mark. */
export interface AnswerType<T> {
  readonly result?: T;
}

/** One message: what it carries, what comes back, who may send it, and what it is for. */
export interface Entry<Schema extends v.GenericSchema = v.GenericSchema, Result = unknown> {
  /** What the data must be; an issue whose text is a failure code is answered with that code. */
  schema: Schema;
  answer: AnswerType<Result>;
  sender: AllowedSender;
  /** A sentence: what happens when the message arrives. */
  doc: string;
  /**
   * The address by which the sender names its own document, where the data holds one. From a page it must be of the
   * site that the browser says the message came from.
   */
  ownAddress?(data: v.InferOutput<Schema>): string | null;
}

/** A direction: its messages by name. */
export type Protocol = Record<string, Entry>;

/** Makes an entry whose types are those of its schema and of `answers`. */
export function entry<Schema extends v.GenericSchema, Result>(
  message: Entry<Schema, Result>,
): Entry<Schema, Result> {
  return message;
}

/** Names the type of a message's answer. */
export function answers<T>(): AnswerType<T> {
  return {};
}

/** What a message carries. */
export type DataOf<P, Name extends keyof P> = P[Name] extends { schema: infer Schema extends v.GenericSchema }
  ? v.InferOutput<Schema>
  : never;

/** What a message is answered with when it could be done. */
export type ResultOf<P, Name extends keyof P> = P[Name] extends { answer: AnswerType<infer Result> }
  ? Result
  : never;

/** One handler for every message of a direction: a missing one does not compile. Data and sender have been checked. */
export type Handlers<P> = {
  [Name in keyof P]: (
    data: DataOf<P, Name>,
    sender: KnownSender,
  ) => Answer<ResultOf<P, Name>> | Promise<Answer<ResultOf<P, Name>>>;
};
