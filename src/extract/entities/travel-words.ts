/** Nouns and verbs of travel, behind which "to" leads to a place rather than a person. */
export const JOURNEY = /^(trip|tour|journey|pilgrimage|voyage|expedition|excursion|flight|return|detour|embassy)$/;
export const TRAVEL =
  /^(travel|fly|sail|journey|drive|voyage|sail|return|proceed|head|cruise|steam|ride|hurry|go|depart|leave|march|arrive|reach|land|visit|tour)$/;
