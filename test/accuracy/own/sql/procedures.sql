-- MySQL: stock procedures.
DELIMITER $$

CREATE TABLE request_log (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  path VARCHAR(200) NOT NULL,
  --           ^^^ -
  status_code SMALLINT NOT NULL DEFAULT 200,
  --                                    ^^^ http
  duration_ms INT NOT NULL DEFAULT 0,
  --                               ^ -
  body_size INT DEFAULT 500,
  --                    ^^^ -
  price DECIMAL(10, 2)
  --            ^^ -
  --                ^ -
) ENGINE = InnoDB $$

CREATE PROCEDURE reserve(IN p_sku INT, IN p_amount INT)
BEGIN
  DECLARE v_left INT DEFAULT 0;
  --                         ^ -
  DECLARE v_tries INT DEFAULT 3;
  --                          ^ -
  DECLARE EXIT HANDLER FOR 1062
  --                       ^^^^ mysql
    SELECT 'reserved before';
  DECLARE EXIT HANDLER FOR 1205, 1213
  --                       ^^^^ mysql
  --                             ^^^^ mysql
  BEGIN
    ROLLBACK;
    DO SLEEP(2);
    --       ^ -
  END;
  DECLARE CONTINUE HANDLER FOR SQLSTATE '02000' SET v_left = 0;
  --                                     ^^^^^ sqlstate      ^ -

  IF p_amount < 1 OR p_amount > 500 THEN
  --            ^ -             ^^^ -
    SIGNAL SQLSTATE '45000'
    --               ^^^^^ sqlstate
      SET MESSAGE_TEXT = 'amount is 1 to 500', MYSQL_ERRNO = 1644;
      --                                                     ^^^^ mysql
  END IF;
  START TRANSACTION;
  SELECT amount INTO v_left FROM stock WHERE sku = p_sku FOR UPDATE;
  IF v_left < p_amount THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sold out';
    --               ^^^^^ sqlstate
  END IF;
  UPDATE stock SET amount = amount - p_amount WHERE sku = p_sku;
  INSERT INTO reservation VALUES (p_sku, p_amount, NOW() + INTERVAL 15 MINUTE);
  --                                                                ^^ -
  COMMIT;
END $$

CREATE VIEW failures AS
SELECT path, COUNT(*) AS n
FROM request_log
WHERE status_code >= 500 OR status_code = 429
--                   ^^^ http             ^^^ http
GROUP BY path
HAVING n > 100
--         ^^^ -
ORDER BY n DESC
LIMIT 200 $$
--    ^^^ -

CREATE VIEW missing AS
SELECT path, MAX(duration_ms) AS slowest
FROM request_log
WHERE status_code IN (404, 410) AND duration_ms > 400
--                    ^^^ http                    ^^^ -
--                         ^^^ http
GROUP BY path
LIMIT 500 $$
--    ^^^ -

INSERT INTO stock (sku, amount) VALUES (404, 200) $$
--                                      ^^^ -
--                                           ^^^ -
INSERT INTO stock (sku, amount) VALUES (500, 12) $$
--                                      ^^^ -
--                                           ^^ -

UPDATE request_log SET status_code = 499 WHERE status_code = 0 AND duration_ms > 30000 $$
--                                   ^^^ http                ^ -                 ^^^^^ -
DELETE FROM request_log WHERE id < 1000 AND status_code = 200 LIMIT 5000 $$
--                                 ^^^^ -                 ^^^ http  ^^^^ -
DELIMITER ;
