import type { RoleId } from "../../shared/roles.js";

export interface SeedAccount {
  id: string;
  name: string;
  country: string;
  supportEmail: string;
  integrations: string[];
  currency: string;
  products: { name: string; price: number }[];
  people: SeedPerson[];
}

interface SeedPerson {
  id: string;
  name: string;
  email: string;
  role: RoleId;
  /** Was invited and has not come. @default a user */
  invitedDaysAgo?: number;
}

/** One account whose integrations bring merchant issues with them, and one without. */
export const seedAccounts: readonly SeedAccount[] = [
  {
    id: "northwind",
    name: "Northwind Tours",
    country: "PL",
    supportEmail: "help@northwind.example",
    integrations: ["things-to-do", "merchant-bookings"],
    currency: "PLN",
    products: [
      { name: "Old Town walking tour", price: 8900 },
      { name: "Salt mine half-day trip", price: 21900 },
      { name: "Vistula sunset cruise", price: 12900 },
      { name: "Pierogi cooking class", price: 18900 },
    ],
    people: [
      person("northwind", "anna", "Anna Kowalska", "administrator"),
      person("northwind", "marek", "Marek Nowak", "editor"),
      person("northwind", "ewa", "Ewa Lis", "readOnly"),
      person("northwind", "tomasz", "Tomasz Wrona", "tester"),
      { ...person("northwind", "piotr", "Piotr Zając", "editor"), invitedDaysAgo: 20 },
    ],
  },
  {
    id: "alpine",
    name: "Alpine Rides",
    country: "AT",
    supportEmail: "service@alpine.example",
    integrations: ["things-to-do"],
    currency: "EUR",
    products: [
      { name: "Glacier e-bike day", price: 11900 },
      { name: "Summit cable car", price: 4900 },
      { name: "Guided via ferrata", price: 13900 },
    ],
    people: [
      person("alpine", "greta", "Greta Huber", "administrator"),
      person("alpine", "luca", "Luca Moretti", "editor"),
      person("alpine", "noah", "Noah Keller", "readOnly"),
    ],
  },
];

function person(account: string, id: string, name: string, role: RoleId): SeedPerson {
  return { id: `${account}-${id}`, name, email: `${id}@${account}.example`, role };
}
