package audit

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// Proven is an entry and the way from its leaf to the root. Where its words are left out, its hash stands for them.
type Proven struct {
	Case   string   `json:"case"`
	Seq    int64    `json:"seq"`
	Entry  string   `json:"entry"`
	Before string   `json:"before"`
	Hash   string   `json:"hash"`
	Blind  string   `json:"blind"`
	Leaf   int64    `json:"leaf"`
	Proof  []string `json:"proof"`
}

// proof is a file that somebody was given: entries, and that they stand in a log that other countries signed. An operator's is of one
// entry, a worker's of all that are theirs.
type proof struct {
	Type       string   `json:"type"`
	Checkpoint string   `json:"checkpoint"`
	Entries    []Proven `json:"entries"`
	Proven
}

// CheckProof says what was proven, and by whom it was witnessed.
func CheckProof(file []byte, keys Keys) ([]Proven, Checkpoint, error) {
	var said proof
	if err := json.Unmarshal(file, &said); err != nil {
		return nil, Checkpoint{}, err
	}
	var entries []Proven
	switch said.Type {
	case "puente-entry-proof/1":
		entries = []Proven{said.Proven}
	case "puente-entries-proof/1":
		entries = said.Entries
	default:
		return nil, Checkpoint{}, errors.New("not a proof of entries")
	}
	at, err := OpenCheckpoint([]byte(said.Checkpoint), keys)
	if err != nil {
		return nil, at, err
	}
	for _, one := range entries {
		if err := one.check(at.Tree); err != nil {
			return nil, at, fmt.Errorf("@%d: %w", one.Leaf, err)
		}
		if said.Type == "puente-entries-proof/1" && one.Entry != "" && !one.says() {
			return nil, at, fmt.Errorf("@%d: another entry than it is said to be", one.Leaf)
		}
	}
	return entries, at, nil
}

func (p Proven) check(tree tlog.Tree) error {
	leaf, err := leafOf(p.Before, p.Blind, p.Entry)
	if p.Entry == "" {
		leaf, err = leafOfHash(p.Blind, p.Hash)
	}
	if err != nil {
		return err
	}
	var path tlog.RecordProof
	for _, text := range p.Proof {
		bytes, err := base64.StdEncoding.DecodeString(text)
		if err != nil || len(bytes) != tlog.HashSize {
			return errors.New("a hash of the proof is none")
		}
		path = append(path, tlog.Hash(bytes))
	}
	return tlog.CheckRecord(path, tree.N, tree.Hash, p.Leaf, leaf)
}

// says compares the case and the place under which an entry is handed out with what its words say.
func (p Proven) says() bool {
	var entry struct {
		Case string `json:"case"`
		Seq  int64  `json:"seq"`
	}
	return json.Unmarshal([]byte(p.Entry), &entry) == nil && entry.Case == p.Case && entry.Seq == p.Seq
}

// leafOf hashes an entry as its journal does, and that hash, behind what nobody guesses, as its log does.
func leafOf(before, blind, entry string) (tlog.Hash, error) {
	link, err := hex.DecodeString(before)
	if err != nil || len(link) != sha256.Size {
		return tlog.Hash{}, errors.New("the hash of the entry before is none")
	}
	hash := sha256.Sum256(append(link, entry...))
	return leafOfHash(blind, hex.EncodeToString(hash[:]))
}

func leafOfHash(blind, hash string) (tlog.Hash, error) {
	is, err := hex.DecodeString(hash)
	if err != nil || len(is) != sha256.Size {
		return tlog.Hash{}, errors.New("the hash of the entry is none")
	}
	secret, err := hex.DecodeString(blind)
	if err != nil || len(secret) != sha256.Size {
		return tlog.Hash{}, errors.New("what nobody guesses is not there")
	}
	return tlog.RecordHash(append(secret, is...)), nil
}
