import type { Feed, FeedStatus } from "../../shared/portalProtocol.js";
import { fill } from "../messages/fill.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useFormats } from "../preferences/useFormats.js";
import { StatusBadge, type Tone } from "./StatusBadge.js";

const TONES: Record<FeedStatus, Tone> = { healthy: "good", warnings: "warn", failed: "bad" };

interface FeedTableProps {
  feeds: readonly Feed[];
  /** Adds a column for the tour, with which a feed can be broken. */
  onBreak?: (id: string) => void;
}

export function FeedTable({ feeds, onBreak }: FeedTableProps) {
  const words = useWords().feeds;
  const { number, instant } = useFormats();
  return (
    <table className="wf-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.status}</th>
          <th scope="col" data-number data-minor>
            {words.items}
          </th>
          <th scope="col" data-number>
            {words.problems}
          </th>
          <th scope="col" data-minor>
            {words.fetched}
          </th>
          {onBreak && <th scope="col">{words.tour}</th>}
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <tr key={feed.id}>
            <th scope="row">{words.names[feed.name] ?? feed.name}</th>
            <td>
              <StatusBadge tone={TONES[feed.status]}>{words.statuses[feed.status]}</StatusBadge>
            </td>
            <td data-number data-minor>
              {number(feed.items)}
            </td>
            <td data-number>{number(feed.problems)}</td>
            <td data-minor>{instant(feed.fetchedAt)}</td>
            {onBreak && (
              <td>
                <button
                  type="button"
                  className="wf-button"
                  aria-label={fill(words.breakNamed, { name: words.names[feed.name] ?? feed.name })}
                  onClick={() => onBreak(feed.id)}
                >
                  {words.breakIt}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
