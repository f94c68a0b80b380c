// How an edge is known: its facts, their articles, paragraphs and words; for one relation, or for all between two entities.
// @param relation: text = , the id of one relation
// @param one: entity = , one end
// @param other: entity = , the other end
// @example one="Kim Jong-un" other="Sergei Shoigu"
MATCH (a)-[r]->(b), (f:Fact)
WHERE r.status IS NOT NULL AND f.key IN r.evidence
  AND (r.id = $relation OR ($relation = '' AND ((a.id = $one AND b.id = $other) OR (a.id = $other AND b.id = $one))))
OPTIONAL MATCH (f)-[:REPORTED_IN]->(article:Article)
RETURN r.id AS relation, f.key AS fact, f.statement AS statement, article.title AS article, article.publisher AS publisher,
  f.paragraph AS paragraph, f.quote AS quote, f.attributedTo AS attributedTo, f.status AS status
ORDER BY relation, fact
