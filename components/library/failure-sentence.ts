import { fileSentence } from '../file-words.ts';
import { pastFailureWord } from '../words.ts';

/** Why a past report was not read; of a file that gives no text, what it is and what can be done (`detail`: its problem). */
export function failureSentence(code: string, detail: string | null): string {
  return code === 'unread' ? fileSentence(detail ?? '') : pastFailureWord(code, detail);
}
