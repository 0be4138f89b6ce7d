import type { Dashboard } from "../../shared/portalProtocol.js";
import { Card } from "../parts/Card.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useFormats } from "../preferences/useFormats.js";
import { BookingsChart } from "./BookingsChart.js";

export function BookingsCard({ bookings }: { bookings: Dashboard["bookings"] }) {
  const words = useWords().overview;
  const { number, money } = useFormats();
  return (
    <Card title={words.bookings} aside={<span className="wf-fine">{words.lastDays}</span>}>
      {bookings.total > 0 ? (
        <>
          <dl className="wf-numbers">
            <div>
              <dt>{words.bookingsTotal}</dt>
              <dd>{number(bookings.total)}</dd>
            </div>
            <div>
              <dt>{words.guests}</dt>
              <dd>{number(bookings.guests)}</dd>
            </div>
            <div>
              <dt>{words.amount}</dt>
              <dd>{money(bookings.amount, bookings.currency)}</dd>
            </div>
          </dl>
          <BookingsChart days={bookings.days} />
        </>
      ) : (
        <p className="wf-empty">{words.none}</p>
      )}
    </Card>
  );
}
