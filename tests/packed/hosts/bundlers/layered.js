import "./layered.css";
