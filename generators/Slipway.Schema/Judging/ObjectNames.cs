using Slipway.Schema.Formats;
using Slipway.Schema.Model;
using Slipway.Schema.Values;

namespace Slipway.Schema.Judging;

/// <summary>SLIP3017: names of components, which the components' objects take over.</summary>
public static class ObjectNames
{
    /// <summary>Judges the name of a component.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="type">The component's type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="naming">What the name has to be, as the schema of the type says.</param>
    /// <param name="place">Where the name is written.</param>
    /// <returns>The verdict; null where nothing is wrong.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(string type, string name, ObjectNaming naming, TPlace place)
    {
        if (name.Length == 0 || ValueFormats.Find(naming.Format) is not { } form)
            return null;
        if (form.Fault(name) is { } fault)
            return new Verdict<TPlace>(
                place,
                [type, name, fault, naming.Object, form.Meaning],
                ValueFix.Of(name, new ValueLimits { Format = form.Name })
            );
        // KubeVela writes the name into a label, with what is added to it.
        var longest = DnsName.LabelLength - naming.Suffix.Length;
        return name.Length > longest
            ? new Verdict<TPlace>(
                place,
                [
                    type,
                    name,
                    $"has {name.Length} characters",
                    naming.Suffix.Length > 0 ? $"label '{naming.Suffix}'" : ObjectNaming.OfAnyType.Object,
                    $"at most {longest} characters",
                ]
            )
            : null;
    }
}
