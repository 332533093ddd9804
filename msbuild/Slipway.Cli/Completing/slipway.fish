# Completion of slipway in fish: write it to ~/.config/fish/completions/slipway.fish.
function __slipway_suggestions
    set -l line (commandline -cp | string replace -r '^\\S+\\s?' '')
    slipway "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c slipway -a '(__slipway_suggestions)'
