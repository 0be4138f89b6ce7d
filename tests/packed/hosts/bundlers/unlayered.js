import "./unlayered.css";
