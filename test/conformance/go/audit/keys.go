// Package audit checks the log of a Puente node, and proofs of its entries, with what the node's partners keep. It shares
// nothing with Puente: hashes and notes are those of golang.org/x/mod/sumdb.
package audit

import (
	"bufio"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// Kinds of keys in C2SP signed-note.
const (
	algLog     = 1
	algWitness = 4
)

// witness verifies a timestamped cosignature, C2SP tlog-cosignature, which sumdb/note does not know.
type witness struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func (w witness) Name() string    { return w.name }
func (w witness) KeyHash() uint32 { return w.id }
func (w witness) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	seconds := binary.BigEndian.Uint64(sig)
	said := fmt.Sprintf("cosignature/v1\ntime %d\n%s", seconds, msg)
	return ed25519.Verify(w.key, []byte(said), sig[8:])
}

// Keys are those of one log, and of the witnesses that are believed.
type Keys struct {
	Log       note.Verifier
	Witnesses []note.Verifier
}

// ReadKeys reads a key of C2SP signed-note on each line; the log is the one that signs as a log.
func ReadKeys(text string) (Keys, error) {
	var keys Keys
	lines := bufio.NewScanner(strings.NewReader(text))
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if line == "" {
			continue
		}
		kind, w, err := readKey(line)
		if err != nil {
			return keys, err
		}
		switch kind {
		case algLog:
			if keys.Log != nil {
				return keys, errors.New("two logs among the keys: keep the first line of the country whose log it is, and of each partner the second one alone")
			}
			if keys.Log, err = note.NewVerifier(line); err != nil {
				return keys, err
			}
		case algWitness:
			keys.Witnesses = append(keys.Witnesses, w)
		default:
			return keys, fmt.Errorf("key of an unknown kind: %d", kind)
		}
	}
	if keys.Log == nil || len(keys.Witnesses) == 0 {
		return keys, errors.New("the keys of a log and of one witness at least are needed")
	}
	return keys, nil
}

func readKey(line string) (byte, witness, error) {
	parts := strings.SplitN(line, "+", 3)
	if len(parts) != 3 {
		return 0, witness{}, errors.New("not a key of signed-note")
	}
	bytes, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(bytes) != 1+ed25519.PublicKeySize {
		return 0, witness{}, errors.New("not an Ed25519 key of signed-note")
	}
	hash := sha256.Sum256(append([]byte(parts[0]+"\n"), bytes...))
	id := binary.BigEndian.Uint32(hash[:])
	if fmt.Sprintf("%08x", id) != parts[1] {
		return 0, witness{}, errors.New("a key has another one's id")
	}
	return bytes[0], witness{parts[0], id, ed25519.PublicKey(bytes[1:])}, nil
}
