// All that an entity did and stood in, oldest first, undated last.
// @param entity: entity, whose timeline it is
// @param from: date = , nothing that ended before this
// @param to: date = , nothing that began after this
// @example entity="Kim Jong-un"
MATCH (a)-[r]->(b)
WHERE r.status IS NOT NULL AND (a.id = $entity OR b.id = $entity) AND ($from = '' OR coalesce(r.latest, '9999') >= $from) AND ($to = '' OR coalesce(r.earliest, '0000') <= $to)
RETURN r.date AS date, a.name AS source, type(r) AS relation, b.name AS target, r.title AS title, r.place AS place, r.status AS status, r.id AS id
ORDER BY coalesce(r.earliest, '9999'), coalesce(r.latest, '9999'), id
