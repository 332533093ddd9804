using Slipway.Schema.Words;

namespace Slipway.Schema.Judging;

/// <summary>
/// Names that appear twice where each may appear once: SLIP1009 for items of lists, SLIP2008 for mount paths, SLIP2025
/// for steps, SLIP2032 for policies, SLIP3019 for environment variables.
/// </summary>
public static class RepeatedNames
{
    /// <summary>The component types whose containers mount volumes.</summary>
    public static IReadOnlyList<string> MountingComponents { get; } =
    ["cron-task", "daemon", "model-training", "statefulset", "task", "webservice", "worker"];

    /// <summary>The component types whose containers have environment variables.</summary>
    public static IReadOnlyList<string> ComponentsWithVariables { get; } = MountingComponents;

    /// <summary>Finds the names that appear before.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="names">The names, in the order in which they are written.</param>
    /// <returns>A verdict for each repetition: the name and the line of the first.</returns>
    public static IEnumerable<Verdict<TPlace>> Judge<TPlace>(IEnumerable<Named<TPlace>> names) =>
        Repetitions(names).Select(one => new Verdict<TPlace>(one.Again.Place, [one.Again.Text, one.First.Line]));

    /// <summary>Finds the items of a list that another item equals.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="items">What tells the items apart, in the order in which they are written.</param>
    /// <param name="subject">What to call an item, with <c>{0}</c> for its text: <c>name '{0}'</c>.</param>
    /// <param name="list">The key of the list.</param>
    /// <param name="hint">What the schema says about it; empty where it says nothing.</param>
    /// <returns>A verdict for each repetition.</returns>
    public static IEnumerable<Verdict<TPlace>> JudgeItems<TPlace>(
        IEnumerable<Named<TPlace>> items,
        string subject,
        string list,
        string hint
    ) =>
        Repetitions(items)
            .Select(one => new Verdict<TPlace>(
                one.Again.Place,
                [
                    subject.Replace("{0}", one.Again.Shown),
                    one.First.Line,
                    List(list),
                    Sentence.Plain(hint.Length > 0 ? hint.TrimStart(':', ' ') : "remove one, or change it"),
                ]
            ));

    /// <summary>C# has no list of components: each is added to the Application.</summary>
    private static object List(string key) =>
        key == "components" ? new CodeWords($"'{key}'", "its Application") : Sentence.Of($"'{new KeyName(key)}'");

    private static IEnumerable<(Named<TPlace> Again, Named<TPlace> First)> Repetitions<TPlace>(
        IEnumerable<Named<TPlace>> names
    )
    {
        var first = new Dictionary<string, Named<TPlace>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (first.TryGetValue(name.Text, out var former))
                yield return (name, former);
            else
                first.Add(name.Text, name);
        }
    }
}
