using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>An Application that sets up what others need, such as clusters, charts and buckets, and runs before them.</summary>
/// <remarks>
/// What it makes is added to its template: <c>initializer.Template.AddObjectBucket("bucket", …)</c>. KubeVela 1.1 ran it; today an
/// Application of its name takes its place.
/// </remarks>
public sealed class Initializer : SpecDocument
{
    /// <summary>Starts an Initializer.</summary>
    /// <param name="name">Its name, and that of the Application it makes.</param>
    /// <param name="namespace">Its namespace; the project's SlipwayNamespace where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public Initializer(
        [SpecValue("name", Format = "dns1123-subdomain", Declares = "document")] string name,
        string? @namespace = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        : base("core.oam.dev/v1beta1", "Initializer", name, @namespace, callerFile, callerLine)
    {
        Template = new Application(name, @namespace, callerFile, callerLine);
    }

    /// <summary>The Application that it makes: components, policies and a workflow are added to it.</summary>
    public Application Template { get; }

    private SpecMap Attributes { get; } = new();

    /// <summary>Starts it only when another Initializer has succeeded.</summary>
    /// <param name="other">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The Initializer.</returns>
    public Initializer DependsOn(
        Initializer other,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        ArgumentNullException.ThrowIfNull(other);
        return DependsOn(other.Name, other.Namespace, callerFile, callerLine);
    }

    /// <summary>Starts it only when another Initializer has succeeded.</summary>
    /// <param name="other">The name of what it waits for.</param>
    /// <param name="namespace">Its namespace; this one's where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The Initializer.</returns>
    public Initializer DependsOn(
        string other,
        string? @namespace = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        ArgumentNullException.ThrowIfNull(other);
        var reference = new SpecMap();
        reference.Set("name", new SpecItem(other, callerFile, callerLine));
        if (@namespace is not null)
            reference.Set("namespace", new SpecItem(@namespace, callerFile, callerLine));
        var dependency = new SpecMap();
        dependency.Set("ref", new SpecItem(new SpecValue(reference), callerFile, callerLine));
        Attributes
            .List("dependsOn", callerFile, callerLine)
            .Items.Add(new SpecItem(new SpecValue(dependency), callerFile, callerLine));
        return this;
    }

    internal override SpecMap Tree()
    {
        var made = Template.Tree();
        var template = new SpecMap();
        if (Marks(made) is { Entries.Count: > 0 } marks)
            template.Set("metadata", SpecParts.Item(marks, Template));
        if (made["spec"] is { } contents)
            template.Set("spec", contents);
        var spec = new SpecMap();
        spec.Set("appTemplate", SpecParts.Item(template, this));
        SpecParts.SetAll(spec, Attributes);

        var root = new SpecMap();
        SpecParts.SetAll(root, Entries);
        root.Set("spec", SpecParts.Item(spec, this));
        return root;
    }

    /// <summary>The template's metadata without the name and namespace, which are the Initializer's.</summary>
    private static SpecMap Marks(SpecMap template)
    {
        var marks = new SpecMap();
        foreach (var (key, value) in (template["metadata"]?.Value.Data as SpecMap)?.Entries ?? [])
        {
            if (key is not ("name" or "namespace"))
                marks.Set(key, value);
        }
        return marks;
    }
}
