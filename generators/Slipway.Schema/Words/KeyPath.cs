namespace Slipway.Schema.Words;

/// <summary>Where a value is, as an argument of a message: <c>'predictors[0].graph'</c>.</summary>
/// <param name="Path">The keys that lead there, with dots; empty for the outermost value.</param>
/// <param name="Whole">What to call the outermost value.</param>
public sealed record KeyPath(string Path, string Whole)
{
    /// <summary>The key of the value, or of the list whose item it is; empty for the outermost value.</summary>
    public string Key
    {
        get
        {
            var key = Path.Substring(Path.LastIndexOf('.') + 1);
            var index = key.IndexOf('[');
            return index < 0 ? key : key.Substring(0, index);
        }
    }

    /// <inheritdoc />
    public override string ToString() => Path.Length == 0 ? Whole : $"'{Path}'";
}
