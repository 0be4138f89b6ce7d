import type { Dashboard } from "../../shared/portalProtocol.js";
import { fill } from "../messages/fill.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useFormats } from "../preferences/useFormats.js";

const HEIGHT = 96;

/** Drawn with attributes only: the portal's policy allows no inline style. */
export function BookingsChart({ days }: { days: Dashboard["bookings"]["days"] }) {
  const words = useWords().overview;
  const { day } = useFormats();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const step = 100 / days.length;
  const first = days[0];
  const last = days.at(-1);
  return (
    <figure className="wf-chart">
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.chart}
      >
        {days.map(({ date, count }, index) => {
          const height = (count / most) * HEIGHT;
          return (
            <rect
              key={date}
              x={index * step + step * 0.15}
              width={step * 0.7}
              y={HEIGHT - height}
              height={height}
            >
              <title>{fill(words.chartDay, { date: day(date), count })}</title>
            </rect>
          );
        })}
      </svg>
      {first && last && (
        <figcaption className="wf-fine">
          <span>{day(first.date)}</span>
          <span>{day(last.date)}</span>
        </figcaption>
      )}
    </figure>
  );
}
