package audit

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Checkpoint is what a log was when it and its witnesses signed it.
type Checkpoint struct {
	Origin string
	// Epoch of the restore that began this log; empty of one that no restore began.
	Epoch string
	Tree  tlog.Tree
	// Witnesses that signed it, by name.
	By []string
}

// OpenCheckpoint reads a signed checkpoint: of the log of these keys, and signed by one witness at least.
func OpenCheckpoint(signed []byte, keys Keys) (Checkpoint, error) {
	opened, err := note.Open(signed, note.VerifierList(append(keys.Witnesses, keys.Log)...))
	if err != nil {
		return Checkpoint{}, err
	}
	var at Checkpoint
	byLog := false
	for _, signature := range opened.Sigs {
		// Of bits that stand for nothing each would be another note, which says the same.
		if _, err := base64.StdEncoding.Strict().DecodeString(signature.Base64); err != nil {
			return at, err
		}
		if signature.Name == keys.Log.Name() && signature.Hash == keys.Log.KeyHash() {
			byLog = true
		} else {
			at.By = append(at.By, signature.Name)
		}
	}
	if !byLog {
		return at, errors.New("the log did not sign it")
	}
	if len(at.By) == 0 {
		return at, errors.New("no witness signed it")
	}
	lines := strings.SplitN(opened.Text, "\n", 2)
	at.Origin = lines[0]
	if at.Origin != keys.Log.Name() && !strings.HasPrefix(at.Origin, keys.Log.Name()+"/") {
		return at, fmt.Errorf("of another log: %s", at.Origin)
	}
	at.Epoch = strings.TrimPrefix(strings.TrimPrefix(at.Origin, keys.Log.Name()), "/")
	// What follows the origin is what a tree of sumdb says under its own first line.
	at.Tree, err = tlog.ParseTree([]byte("go.sum database tree\n" + lines[1]))
	return at, err
}
