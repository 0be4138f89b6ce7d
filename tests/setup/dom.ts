import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "./failOnConsole.js";

// A loaded machine is slow, and a wait that ends early says nothing about the code.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);
