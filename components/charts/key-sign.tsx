import type { KeyItem } from './chart-key.ts';
import { dots, GoalGlyph, PointGlyph, RevisedGlyph } from './glyphs.tsx';
import type { ChartInk } from './ink.ts';

/** The room of a sign in a key, in px. */
export const signSize = { width: 24, height: 20 };

/** A sign as it looks in the chart, in the middle of its room. */
export function KeySign({ item, ink }: { item: KeyItem; ink: ChartInk }) {
  const [x, y] = [signSize.width / 2, signSize.height / 2];
  const line = (dashes?: string) => (
    <path
      d={`M1,${y}H${signSize.width - 1}`}
      stroke={ink.line}
      stroke-width={2}
      stroke-linecap="round"
      stroke-dasharray={dashes}
      fill="none"
    />
  );
  switch (item.sign) {
    case 'goal':
      return (
        <GoalGlyph
          x={x}
          y={y + (item.range ? 4 : 0)}
          yTo={item.range ? y - 4 : null}
          half={8}
          bound={item.bound}
          ink={ink}
        />
      );
    case 'hollow':
      return <PointGlyph x={x} y={y} yTo={null} hollow ink={ink} />;
    case 'range':
      return <PointGlyph x={x} y={y + 4} yTo={y - 4} hollow={false} ink={ink} />;
    case 'revised':
      return (
        <>
          {line()}
          <RevisedGlyph x={x} y={y} degrees={0} ink={ink} />
        </>
      );
    case 'dotted':
      return line(dots);
    case 'gap':
      return (
        <rect
          x={3}
          y={2}
          width={signSize.width - 6}
          height={signSize.height - 4}
          fill={ink.gap}
          stroke={ink.grid}
        />
      );
  }
}
