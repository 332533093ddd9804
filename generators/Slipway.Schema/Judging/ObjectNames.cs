using Slipway.Schema.Formats;
using Slipway.Schema.Values;

namespace Slipway.Schema.Judging;

/// <summary>SLIP3017: names of components, which the components' objects take over.</summary>
public static class ObjectNames
{
    /// <summary>The longest name of a notebook: its label is the name followed by <c>-jupyter</c>.</summary>
    private const int NotebookLength = DnsName.LabelLength - 8;

    /// <summary>The component types whose objects take over the component's name.</summary>
    public static IReadOnlyList<string> Components { get; } =
    ["jupyter-notebook", "model-serving", "model-training", "webservice"];

    /// <summary>Judges the name of a component.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="type">The component's type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isExposed">Whether it is known that a <c>webservice</c> has a Service.</param>
    /// <param name="place">Where the name is written.</param>
    /// <returns>The verdict; null where nothing is wrong.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(string type, string name, bool isExposed, TPlace place)
    {
        if (name.Length == 0 || !Components.Contains(type, StringComparer.Ordinal))
            return null;
        var (form, made) = type switch
        {
            "model-training" => (DnsName.ServiceLabel, "job"),
            "webservice" when !isExposed => (DnsName.Label, "container"),
            _ => (DnsName.ServiceLabel, "Service"),
        };
        if (form.Fault(name) is { } fault)
            return new Verdict<TPlace>(
                place,
                [type, name, fault, made, form.Meaning],
                ValueMend.Of(name, new ValueLimits { Format = form.Name })
            );
        return type == "jupyter-notebook" && name.Length > NotebookLength
            ? new Verdict<TPlace>(
                place,
                [
                    type,
                    name,
                    $"has {name.Length} characters",
                    "label '-jupyter'",
                    $"at most {NotebookLength} characters",
                ]
            )
            : null;
    }
}
