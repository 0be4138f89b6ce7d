import "../../unlayered.css";
import { Probes } from "../Probes.jsx";

export default function Page() {
  return <Probes />;
}
