import { useState } from "react";
import type { AskedQuestion, Booking, BookingStatus } from "../../shared/portalProtocol.js";
import { ROLES } from "../../shared/roles.js";
import { callPortal } from "../api/portalApi.js";
import { usePortalData } from "../api/usePortalData.js";
import { fill } from "../messages/fill.js";
import { Loaded } from "../parts/Loaded.js";
import { PageHeader } from "../parts/PageHeader.js";
import { StatusBadge, type Tone } from "../parts/StatusBadge.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useFormats } from "../preferences/useFormats.js";
import { useSignedIn } from "../session/SessionContext.js";

const TONES: Record<BookingStatus, Tone> = {
  confirmed: "good",
  pending: "warn",
  cancelled: "quiet",
};

export function BookingsPage() {
  const { bookings } = useWords();
  const { session } = useSignedIn();
  const { result } = usePortalData<Booking[]>("bookings");
  return (
    <>
      <PageHeader title={bookings.title} text={bookings.text} />
      {ROLES[session.user.role].launch && <GuestQuestion />}
      <Loaded result={result}>
        {(rows) => (
          <div className="wf-card">
            {rows.length > 0 ? (
              <BookingTable bookings={rows} />
            ) : (
              <p className="wf-empty">{bookings.none}</p>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

/** Stands for a guest who writes to the operator, which passes the question on (R8). */
function GuestQuestion() {
  const { bookings } = useWords();
  const [said, setSaid] = useState("");

  async function ask() {
    try {
      const { told } = await callPortal<AskedQuestion>("POST", "/api/questions");
      setSaid(fill(bookings.told, { count: String(told) }));
    } catch {
      setSaid(bookings.tourFailed);
    }
  }

  return (
    <div className="wf-actions">
      <button type="button" className="wf-button" onClick={() => void ask()}>
        {bookings.ask}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function BookingTable({ bookings }: { bookings: readonly Booking[] }) {
  const words = useWords().bookings;
  const { number, money, instant } = useFormats();
  return (
    <table className="wf-table">
      <thead>
        <tr>
          <th scope="col">{words.reference}</th>
          <th scope="col">{words.product}</th>
          <th scope="col" data-minor>
            {words.placed}
          </th>
          <th scope="col" data-number data-minor>
            {words.guests}
          </th>
          <th scope="col" data-number>
            {words.amount}
          </th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {bookings.map((booking) => (
          <tr key={booking.reference}>
            <th scope="row">{booking.reference}</th>
            <td>{booking.product}</td>
            <td data-minor>{instant(booking.placedAt)}</td>
            <td data-number data-minor>
              {number(booking.guests)}
            </td>
            <td data-number>{money(booking.amount, booking.currency)}</td>
            <td>
              <StatusBadge tone={TONES[booking.status]}>
                {words.statuses[booking.status]}
              </StatusBadge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
