using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Build.Imaging;

/// <summary>What a project says of an image: a name, and texts under names of their own.</summary>
/// <param name="type">What such items are called in a project: <c>SlipwayModel</c>.</param>
/// <param name="name">What this one is called: a path.</param>
/// <param name="metadata">The texts; names are the same in any case of their letters.</param>
internal sealed class ImageItem(string type, string name, IReadOnlyDictionary<string, string> metadata)
{
    private readonly SortedSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What it is called.</summary>
    public string Name => name;

    /// <summary>The text of a name; null where it is empty.</summary>
    public string? Text(string key)
    {
        asked.Add(key);
        return metadata.GetValueOrDefault(key) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A list between semicolons; null where it is empty.</summary>
    public IReadOnlyList<string>? List(string key) =>
        Text(key)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A truth value; false where it is empty.</summary>
    public bool Flag(string key) =>
        Text(key) switch
        {
            null => false,
            var text when bool.TryParse(text, out var value) => value,
            var text => throw Fault($"{key} is '{text}', and true or false is meant"),
        };

    /// <summary>
    /// Refuses a name that is nearly one of those that were asked for: projects may write any name, and a default would
    /// hold in silence. Other names may be the project's own.
    /// </summary>
    /// <exception cref="DiagnosticException">There is one.</exception>
    public void CheckNames()
    {
        foreach (var key in metadata.Keys.Order(StringComparer.Ordinal))
        {
            if (!asked.Contains(key) && NearestWord.Find(key, asked) is { } nearest)
                throw Fault($"nothing reads {key}; did you mean {nearest}?");
        }
    }

    /// <summary>The fault of a wrong value.</summary>
    public DiagnosticException Fault(string what) => RecipeFaults.BadItem.With(type, name, what).ToException();
}
