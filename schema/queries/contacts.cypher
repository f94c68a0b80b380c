// Whom two entities both met, called or wrote to.
// @param one: entity, the first
// @param other: entity, the second
// @example one="Sergei Shoigu" other="Vladimir Putin"
MATCH (a)-[:MET|CALLED]-(c)
WHERE a.id = $one
WITH DISTINCT c
MATCH (c)-[:MET|CALLED]-(b)
WHERE b.id = $other AND c.id <> $one AND c.id <> $other
RETURN DISTINCT c.name AS contact, c.type AS type, c.id AS id
ORDER BY id
