// Who met whom, and when.
// @param entity: entity = , only meetings of this one
// @param from: date = , nothing that ended before this
// @param to: date = , nothing that began after this
// @example entity="Kim Jong-un" from=2024
MATCH (a)-[r:MET]->(b)
WHERE ($entity = '' OR a.id = $entity OR b.id = $entity) AND ($from = '' OR coalesce(r.latest, '9999') >= $from) AND ($to = '' OR coalesce(r.earliest, '0000') <= $to)
RETURN r.date AS date, a.name AS one, b.name AS other, r.place AS place, r.status AS status, r.id AS relation
ORDER BY coalesce(r.earliest, '9999'), coalesce(r.latest, '9999'), relation
