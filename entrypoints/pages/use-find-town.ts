import { useRef, useState } from 'preact/hooks';
import type { FindTownProps } from '../../components/welcome/find-town.tsx';

/** 找到你的街镇, as one types. The list of places is loaded with the first character: most visits need none. */
export function useFindTown(): FindTownProps {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<FindTownProps['found']>(null);
  const latest = useRef('');
  return {
    query,
    found,
    onQuery: async (next) => {
      latest.current = next;
      setQuery(next);
      const { findPlaces } = await import('./find-places.ts');
      // The list may come after more was typed.
      if (latest.current === next) setFound(findPlaces(next));
    },
  };
}
