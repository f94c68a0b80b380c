// Who signed which agreement, and who is party to it.
// @param entity: entity = , only this agreement, signatory or party
// @example entity="North Korea"
MATCH (a)-[r:SIGNED|PARTY_TO]->(agreement:Agreement)
WHERE $entity = '' OR a.id = $entity OR agreement.id = $entity
RETURN agreement.name AS agreement, type(r) AS role, a.name AS who, r.date AS date, r.status AS status, r.id AS relation
ORDER BY agreement.id, role, relation
