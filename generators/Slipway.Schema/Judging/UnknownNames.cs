using Slipway.Schema.Words;

namespace Slipway.Schema.Judging;

/// <summary>Names that no component of an Application has: SLIP2001 for dependencies, SLIP2022 for steps.</summary>
public static class UnknownNames
{
    /// <summary>Judges what a component waits for.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="component">The name of the component.</param>
    /// <param name="dependency">What it waits for.</param>
    /// <param name="place">Where that is written.</param>
    /// <param name="components">The names of all components.</param>
    /// <returns>The verdict; null where there is such a component.</returns>
    public static Verdict<TPlace>? JudgeDependency<TPlace>(
        string component,
        string dependency,
        TPlace place,
        ICollection<string> components
    ) => Judge(component, dependency, place, components, components.Where(name => name != component));

    /// <summary>Judges what a step applies.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="step">The name of the step.</param>
    /// <param name="component">The component it applies.</param>
    /// <param name="place">Where that is written.</param>
    /// <param name="components">The names of all components.</param>
    /// <returns>The verdict; null where there is such a component.</returns>
    public static Verdict<TPlace>? JudgeStep<TPlace>(
        string step,
        string component,
        TPlace place,
        ICollection<string> components
    ) => Judge(step, component, place, components, components);

    private static Verdict<TPlace>? Judge<TPlace>(
        string user,
        string used,
        TPlace place,
        ICollection<string> known,
        IEnumerable<string> meant
    )
    {
        if (known.Contains(used))
            return null;
        var nearest = NearestWord.Find(used, meant);
        var remedy = nearest is null ? "name one of its components" : $"did you mean '{nearest}'?";
        return new Verdict<TPlace>(place, [user, used, remedy], nearest);
    }
}
