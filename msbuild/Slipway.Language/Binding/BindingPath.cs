using System.Globalization;
using System.Text;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Where binding is inside a document, put into words only when a message needs them.</summary>
internal sealed class BindingPath
{
    private readonly List<(string? Key, int Index)> steps = [];
    private int relativeTo;

    /// <summary>Starts the path again at the properties of a definition; messages name their values from there.</summary>
    public int Rebase()
    {
        var former = relativeTo;
        relativeTo = steps.Count;
        return former;
    }

    public void Restore(int former) => relativeTo = former;

    /// <summary>Whether binding is inside the properties of a definition.</summary>
    public bool IsInDefinition => relativeTo > 0;

    public void Push(string key) => steps.Add((key, 0));

    public void Push(int index) => steps.Add((null, index));

    public void Pop() => steps.RemoveAt(steps.Count - 1);

    /// <summary>The path, with a further key where one is given: <c>predictors[0].graph.name</c>.</summary>
    public string Text(string? further = null)
    {
        var text = new StringBuilder();
        foreach (var (key, index) in steps.Skip(relativeTo).Append((further, -1)))
        {
            if (key is not null)
                text.Append(text.Length == 0 ? "" : ".").Append(key);
            else if (index >= 0)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        return text.ToString();
    }

    /// <summary>The path between quotes, or what to call the outermost value.</summary>
    public KeyPath Subject => new(Text(), relativeTo == 0 ? "the document" : "'properties'");
}
