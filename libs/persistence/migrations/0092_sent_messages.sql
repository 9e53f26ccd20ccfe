-- That a message was sent, for whoever asks by its code whether it is this node's: the mark of the code, never to whom nor about what. A
-- year later it is forgotten.
CREATE TABLE sent_messages (
  mark     bytea PRIMARY KEY,                         -- of the code
  channel  text NOT NULL,
  sent_on  date NOT NULL                              -- in the country's calendar
);
CREATE INDEX sent_messages_sent_on ON sent_messages (sent_on);
