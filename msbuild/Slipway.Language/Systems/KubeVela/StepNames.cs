using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The names by which steps can be waited for and asked about.</summary>
/// <remarks>
/// In addition to its own name, a finished step answers to the <c>name</c> or the <c>component</c> of its properties: so a step may
/// wait for a component that another step applies.
/// </remarks>
internal sealed class StepNames
{
    private readonly List<string> own;
    private readonly HashSet<string> all;

    public StepNames(IEnumerable<Step> steps)
    {
        var list = steps.ToList();
        own = list.ConvertAll(step => step.Name);
        all = new HashSet<string>(own, StringComparer.Ordinal);
        foreach (var step in list)
        {
            if ((step.Properties.Text("name") ?? step.Properties.Text("component")) is { } other)
                all.Add(other.Text);
        }
    }

    public bool Contains(string name) => all.Contains(name);

    /// <summary>What to write instead of a name that no step has.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A remedy for a message.</returns>
    public Sentence Remedy(string name) => DidYouMean.Or(name, own, Otherwise(own));

    /// <summary>The same, with a fix where a name is near.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="of">The step that it is written in, which is never meant.</param>
    /// <returns>A remedy for a message.</returns>
    public Remedy Remedy(SpecScalar name, Step of)
    {
        var others = own.Where(one => one != of.Name).ToList();
        return DidYouMean.Or(name, others, Otherwise(others));
    }

    /// <summary>The step that was probably meant.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Its name; null where none is near.</returns>
    public string? Nearest(string name) => NearestWord.Find(name, own);

    private static string Otherwise(List<string> names) =>
        names.Count == 0 ? "the workflow has no other step" : $"the steps are {string.Join(", ", names)}";
}
