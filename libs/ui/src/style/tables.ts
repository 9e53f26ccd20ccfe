/** Tables; on a narrow screen the rows of one become cards. */
export const tables = `
table {
  width: 100%;
  border-collapse: collapse;
}
th,
td {
  padding: 0.55rem 0.8rem 0.55rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
.rows td,
.rows th {
  overflow-wrap: anywhere;
}
.rows small {
  display: block;
  font-weight: 400;
}
caption {
  text-align: left;
}
thead th {
  color: var(--soft);
  font-size: 0.87rem;
}
@media (max-width: 56rem) {
  .rows thead {
    position: absolute;
    left: -999rem;
  }
  .rows tr {
    display: flex;
    flex-direction: column;
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--line);
  }
  /* Whose or what it is heads its card, wherever it stands in the row. */
  .rows th {
    order: -1;
  }
  .rows td,
  .rows th {
    display: flow-root;
    padding: 0.1rem 0;
    border: 0;
  }
  /* A card has no heads above it: each cell names its column. */
  .rows td {
    padding-left: 11rem;
  }
  .rows td:empty {
    display: none;
  }
  .rows td::before {
    content: attr(data-column);
    float: left;
    width: 10rem;
    margin-left: -11rem;
    color: var(--soft);
    font-size: 0.87rem;
  }
}
@media (max-width: 30rem) {
  .rows td {
    padding-left: 0;
  }
  .rows td::before {
    float: none;
    display: block;
    margin: 0;
  }
}
`;
