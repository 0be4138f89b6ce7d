import { GatedPortal } from "./GatedPortal.js";
import { PublicRoutes } from "./PublicRoutes.js";
import { SignInPage } from "./pages/SignInPage.js";
import { useSession } from "./session/SessionContext.js";

export function App() {
  const { session } = useSession();
  if (session) return <GatedPortal key={session.user.id} />;
  return (
    <PublicRoutes>
      <SignInPage />
    </PublicRoutes>
  );
}
