"use client";

import { useMemo, useState } from "react";
import type { Messages } from "../../../messages/index.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import type { ComboboxOption } from "../../ui/combobox/ComboboxProps.js";
import { viewerTimeZone } from "./viewerTimeZone.js";

const loadSearch = () => import("../../../domain/timeZones/zoneSearch.js");

/** A zone in the list. */
export interface ZoneOption extends ComboboxOption {
  city: string;
  country: string | undefined;
  /** It is the zone of the person who looks. */
  isViewers: boolean;
  /** When its offset is asked for. */
  at: Date;
}

export interface ZoneOptionsRequest {
  query: string;
  /** Chosen already: not offered, under none of their names. */
  chosen: readonly string[];
  /** Somebody is about to search: the data is loaded. */
  wanted: boolean;
  messages: Messages;
}

/** The zones that a query finds, by a search that is a chunk of its own. */
export function useZoneOptions({ query, chosen, wanted, messages }: ZoneOptionsRequest): {
  options: readonly ZoneOption[];
  status: "ready" | "loading" | "failed";
  retry: () => void;
} {
  const { chunk, retry } = useLazyModule(loadSearch, wanted);
  const search = chunk.status === "ready" ? chunk.module : undefined;
  const { locale, hours } = messages;
  // What was once chosen stays on offer, also where the engine knows the zone and does not list it.
  const [also, setAlso] = useState<readonly string[]>([]);

  const table = useMemo(
    () =>
      search?.timeZoneTable({
        locale,
        also,
        viewer: viewerTimeZone(),
        cityNames: hours.zoneCities,
      }) ?? [],
    [search, locale, also, hours.zoneCities],
  );
  const unlisted = chosen.filter(
    (zone) =>
      search && !also.includes(zone) && !table.some((row) => search.isSameTimeZone(row.id, zone)),
  );
  if (unlisted.length > 0) setAlso([...also, ...unlisted]);
  const options = useMemo(() => {
    if (!search) return [];
    const at = new Date();
    const viewer = viewerTimeZone();
    return search
      .findTimeZones(query, table, at)
      .filter(({ row }) => !chosen.some((zone) => search.isSameTimeZone(zone, row.id)))
      .map(({ row: { id, city, country }, place }): ZoneOption => {
        const shown = place === undefined ? city : `${city} (${place})`;
        const isViewers = viewer !== undefined && search.isSameTimeZone(viewer, id);
        return { id, label: shown, city: shown, country, isViewers, at };
      });
  }, [search, table, query, chosen]);

  return { options, status: chunk.status, retry };
}
