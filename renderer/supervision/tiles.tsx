import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtuosoGrid, type GridComponents, type VirtuosoGridHandle } from 'react-virtuoso';
import { keepPlaces, type Needing } from './need.ts';
import { hasUnread, useSeen } from './seen.ts';
import { Tile } from './tile.tsx';
import styles from './wall-screen.module.css';

interface Props {
  readonly tiles: readonly Needing[];
  readonly me: string;
  /** The conversation that is watched. */
  readonly open: string | null;
  readonly scroller: HTMLElement | null;
  readonly onOpen: ((conversationId: string) => void) | null;
}

/** Milliseconds that the order rests after the hand has moved in it. */
const rest = 1_500;

const components: GridComponents<Context> = {
  List: ({ context: _context, ...rest }) => <div role="list" {...rest} />,
  Item: ({ context: _context, ...rest }) => <div role="listitem" {...rest} />,
};

/** The tiles, of which only those in sight are drawn. Arrows, Home and End move among them, Enter opens. */
export function Tiles({ tiles, me, open, scroller, onOpen }: Props) {
  const { t } = useTranslation();
  const grid = useRef<VirtuosoGridHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const whispers = useSeen((state) => state.whispers);
  const [held, hold, release] = useHold();
  const shown = useMemo(() => keepPlaces(held, tiles), [held, tiles]);
  const [focused, setFocused] = useState<string | null>(null);
  const current = shown.some(({ row }) => row.id === focused) ? focused : (shown[0]?.row.id ?? null);
  useKeptFocus(box, focused);

  const stay = () => hold(shown.map(({ row }) => row.id));
  const press = useEffectEvent((event: KeyboardEvent) => {
    const at = shown.findIndex(({ row }) => row.id === current);
    const next = shown[placeAfter(event.key, at, columnsIn(box.current), shown.length)];
    if (!next) return;
    event.preventDefault();
    stay();
    setFocused(next.row.id);
    grid.current?.scrollToIndex({ index: shown.indexOf(next), align: 'center' });
    tileIn(box.current, next.row.id)?.focus();
  });
  const focus = useEffectEvent(({ target }: FocusEvent) => setFocused(conversationOf(target)));
  const blur = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    // A tile that only changed its place has lost the focus to nobody.
    if (relatedTarget) setFocused(null);
  });
  const stayThere = useEffectEvent(stay);
  const leave = useEffectEvent(release);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    box.current?.addEventListener('keydown', (event) => press(event), { signal });
    box.current?.addEventListener('pointermove', () => stayThere(), { signal });
    box.current?.addEventListener('pointerleave', () => leave(), { signal });
    box.current?.addEventListener('focusin', (event) => focus(event), { signal });
    box.current?.addEventListener('focusout', (event) => blur(event), { signal });
    return () => listening.abort();
  }, []);
  return (
    <div ref={box} role="group" aria-label={t('wall.label')}>
      <VirtuosoGrid
        ref={grid}
        {...(scroller ? { customScrollParent: scroller } : {})}
        data={shown}
        components={components}
        listClassName={styles.tiles ?? ''}
        itemClassName={styles.item ?? ''}
        computeItemKey={(_, { row }) => row.id}
        overscan={300}
        context={{ me, open, current, whispers, onOpen }}
        itemContent={drawTile}
      />
    </div>
  );
}

interface Context extends Pick<Props, 'me' | 'open' | 'onOpen'> {
  readonly current: string | null;
  readonly whispers: Readonly<Record<string, number>>;
}

function drawTile(_: number, needing: Needing, { me, open, current, whispers, onOpen }: Context) {
  const { row } = needing;
  return (
    <Tile
      needing={needing}
      open={open === row.id}
      current={current === row.id}
      unread={hasUnread(row, me, { whispers })}
      onOpen={onOpen}
    />
  );
}

/** Where a key leads from a place in rows of so many; -1 for a key that leads nowhere. */
export function placeAfter(key: string, at: number, columns: number, count: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key] ?? -1;
  return next < count ? next : -1;
}

function useHold() {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = () => {
    clearTimeout(timer.current);
    setHeld(null);
  };
  const hold = (ids: readonly string[]) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(null), rest);
    setHeld((before) => before ?? ids);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return [held, hold, release] as const;
}

/** A tile that moves to another place in the list keeps the focus, and one that was out of sight gets it. */
function useKeptFocus(box: RefObject<HTMLElement | null>, focused: string | null): void {
  useLayoutEffect(() => {
    if (focused === null || document.activeElement !== document.body) return;
    tileIn(box.current, focused)?.focus({ preventScroll: true });
  });
}

function tileIn(box: HTMLElement | null, id: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(id)}"]`) ?? null;
}

function conversationOf(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset['conversation'] ?? null) : null;
}

function columnsIn(box: HTMLElement | null): number {
  const list = box?.querySelector('[role="list"]');
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
}
