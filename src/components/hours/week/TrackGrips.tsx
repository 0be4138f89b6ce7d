import type { TrackBar } from "./trackBars.js";

/** What of a bar the pointer can hold: the whole, and those of its edges that lie on this day. */
export function TrackGrips({ bar }: { bar: TrackBar }) {
  const { index, start, width, ends } = bar;
  if (index === undefined) return null;
  const edges = [
    { grip: "opens", x: `${start}%` },
    ...(ends ? [{ grip: "closes", x: `${start + width}%` }] : []),
  ];
  return (
    <>
      <rect
        className="cg-track-hold"
        x={`${start}%`}
        width={`${width}%`}
        y="0"
        height="100%"
        data-grip="bar"
        data-index={index}
      />
      {edges.map(({ grip, x }) => (
        <g key={grip}>
          <rect
            className="cg-track-handle"
            x={x}
            y="50%"
            width="4"
            height="16"
            rx="2"
            transform="translate(-2 -8)"
          />
          <rect
            className="cg-track-edge"
            x={x}
            y="0"
            width="14"
            height="100%"
            transform="translate(-7 0)"
            data-grip={grip}
            data-index={index}
          />
        </g>
      ))}
    </>
  );
}
