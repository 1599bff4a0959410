-- Full-text search of the listings; rowid is listings.number. Drizzle has no form for FTS5 tables.
CREATE VIRTUAL TABLE `listing_search` USING fts5(
  `name`, `aliases`, `hosts`, `notes`,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
