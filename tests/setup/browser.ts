import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "../../src/styles/index.css";
import "./failOnConsole.js";

configure({ reactStrictMode: true });
afterEach(cleanup);
