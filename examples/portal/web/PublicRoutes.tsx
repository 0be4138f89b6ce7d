import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { HelpPage } from "./pages/HelpPage.js";
import { SupportPage } from "./pages/SupportPage.js";

/** Help and support are for everybody, signed in or not, locked or not (R16); `children` are all other pages. */
export function PublicRoutes({ children }: { children: ReactNode }) {
  return (
    <Switch>
      <Route path="/help" component={HelpPage} />
      <Route path="/support" component={SupportPage} />
      <Route>{children}</Route>
    </Switch>
  );
}
