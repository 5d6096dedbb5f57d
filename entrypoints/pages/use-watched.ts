import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from '../../components/view-models.ts';
import type { UseCaseName, UseCaseResult, UseCaseValues } from '../../lib/store/use-cases.ts';
import { watchStore } from './store-access.ts';

/** The result of a query as it is now, followed while the page is shown; `refresh` asks again where nothing can be followed. */
export function useWatched<Name extends UseCaseName>(
  name: Name,
  ...values: UseCaseValues<Name>
): { result: Loaded<UseCaseResult<Name>>; refresh(): void } {
  const [result, setResult] = useState<Loaded<UseCaseResult<Name>>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const watching = new AbortController();
    watchStore(
      { name, values },
      {
        onValue: (value) => setResult({ state: 'ready', value }),
        onError: (code) => setResult({ state: 'error', code }),
        signal: watching.signal,
      },
    );
    return () => watching.abort();
  }, [name, JSON.stringify(values), round]);
  return { result, refresh: () => setRound((last) => last + 1) };
}
