import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlaceEntry } from '../../lib/compare/list-places.ts';
import { Button } from '../controls/button.tsx';
import { Unready } from '../controls/unready.tsx';
import type { Loaded } from '../view-models.ts';
import { FindTown, type FindTownProps } from '../welcome/find-town.tsx';
import { placeLine } from './place-line.ts';
import { PlacePage, type PlacePageProps } from './place-page.tsx';

export interface PlacesTabProps extends Omit<PlacePageProps, 'entry' | 'places' | 'onBack'> {
  places: Loaded<PlaceEntry[]>;
  /** 找到你的街镇, above the list. */
  town: FindTownProps;
  /** The way to files of any place, under the list; `null` where none are taken. */
  anyFiles: ComponentChildren;
  /** Key of the place whose page is open; `null` for the list. */
  opened: string | null;
  onOpen(placeKey: string | null): void;
}

/** 地方: the places of which the reader has reports; a page for each. */
export function PlacesTab(props: PlacesTabProps) {
  const { places, opened, town, anyFiles, onOpen } = props;
  const last = useRef<string | null>(null);
  if (opened !== null) {
    last.current = opened;
    const known = places.state === 'ready' ? places.value : [];
    const entry = known.find(({ placeKey }) => placeKey === opened) ?? null;
    return <PlacePage {...props} key={opened} entry={entry} places={known} onBack={() => onOpen(null)} />;
  }
  if (places.state !== 'ready') return <Unready loaded={places} />;
  return (
    <>
      <section class="find-town">
        <h2>{i18n.t('welcome.town')}</h2>
        <FindTown {...town} />
      </section>
      <h2>{i18n.t('place.read')}</h2>
      {places.value.length === 0 ? (
        <p class="empty">{i18n.t('place.none')}</p>
      ) : (
        <PlaceList places={places.value} last={last.current} onOpen={onOpen} />
      )}
      {anyFiles}
    </>
  );
}

interface PlaceListProps {
  places: readonly PlaceEntry[];
  /** The place one comes back from: its line takes the focus. */
  last: string | null;
  onOpen(placeKey: string): void;
}

function PlaceList({ places, last, onOpen }: PlaceListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-place] button') ?? [])];
    lines.find(({ parentElement }) => parentElement?.dataset.place === last)?.focus();
  }, []);
  return (
    <ul class="places" ref={list}>
      {places.map((entry) => (
        <li key={entry.placeKey} data-place={entry.placeKey}>
          <Button look="link" onPress={() => onOpen(entry.placeKey)}>
            {entry.place ?? entry.placeKey}
          </Button>
          <span class="aside">{placeLine(entry)}</span>
        </li>
      ))}
    </ul>
  );
}
