export { BarChart, chartsReady, ColumnChart } from './charts.js';
