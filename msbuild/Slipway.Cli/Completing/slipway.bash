# Completion of slipway in bash: add 'source <(slipway completion bash)' to ~/.bashrc.
_slipway() {
    local line="${COMP_LINE:0:COMP_POINT}"
    local words=""
    [[ $line == *" "* ]] && words="${line#* }"
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#words}]" "$words" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _slipway slipway
