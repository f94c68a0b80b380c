// Who gave what to whom, and when; a giver or receiver that no fact names is left empty.
// @param entity: entity = , only gifts that this one gave or received
// @example entity="Vladimir Putin"
MATCH (gift:Gift)
OPTIONAL MATCH (giver)-[g:GAVE]->(gift)
OPTIONAL MATCH (receiver)-[r:RECEIVED]->(gift)
WITH gift, giver, g, receiver, r
WHERE $entity = '' OR giver.id = $entity OR receiver.id = $entity
RETURN coalesce(g.date, r.date) AS date, giver.name AS giver, gift.name AS gift, receiver.name AS receiver, gift.id AS id
ORDER BY coalesce(g.earliest, r.earliest, '9999'), id, coalesce(g.id, ''), coalesce(r.id, '')
