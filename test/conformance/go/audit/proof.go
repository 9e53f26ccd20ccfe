package audit

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"

	"golang.org/x/mod/sumdb/tlog"
)

// Proof is a file that a worker was given: an entry, and that it stands in a log that other countries signed.
type Proof struct {
	Type       string   `json:"type"`
	Entry      string   `json:"entry"`
	Before     string   `json:"before"`
	Blind      string   `json:"blind"`
	Leaf       int64    `json:"leaf"`
	Proof      []string `json:"proof"`
	Checkpoint string   `json:"checkpoint"`
}

// CheckProof says what was proven, and by whom it was witnessed.
func CheckProof(file []byte, keys Keys) (Proof, Checkpoint, error) {
	var proof Proof
	if err := json.Unmarshal(file, &proof); err != nil {
		return proof, Checkpoint{}, err
	}
	if proof.Type != "puente-entry-proof/1" {
		return proof, Checkpoint{}, errors.New("not a proof of an entry")
	}
	at, err := OpenCheckpoint([]byte(proof.Checkpoint), keys)
	if err != nil {
		return proof, at, err
	}
	leaf, err := leafOf(proof.Before, proof.Blind, proof.Entry)
	if err != nil {
		return proof, at, err
	}
	var path tlog.RecordProof
	for _, text := range proof.Proof {
		bytes, err := base64.StdEncoding.DecodeString(text)
		if err != nil || len(bytes) != tlog.HashSize {
			return proof, at, errors.New("a hash of the proof is none")
		}
		path = append(path, tlog.Hash(bytes))
	}
	return proof, at, tlog.CheckRecord(path, at.Tree.N, at.Tree.Hash, proof.Leaf, leaf)
}

// leafOf hashes an entry as its journal does, and that hash, behind what nobody guesses, as its log does.
func leafOf(before, blind, entry string) (tlog.Hash, error) {
	link, err := hex.DecodeString(before)
	if err != nil || len(link) != sha256.Size {
		return tlog.Hash{}, errors.New("the hash of the entry before is none")
	}
	secret, err := hex.DecodeString(blind)
	if err != nil || len(secret) != sha256.Size {
		return tlog.Hash{}, errors.New("what nobody guesses is not there")
	}
	hash := sha256.Sum256(append(link, entry...))
	return tlog.RecordHash(append(secret, hash[:]...)), nil
}
