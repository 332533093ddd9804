using static Slipway.Generators.Tests.Analyzers.Twins.Twin;

namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>Names of components and steps that do not exist, and circles of those that do.</summary>
internal static class ReferenceTwins
{
    public static IReadOnlyList<Twin> All { get; } =
    [
        Dependency("SLIP2001 near", "databse"),
        Dependency("SLIP2001 far", "nothing"),
        Dependency("SLIP2001 like itself", "we"),
        Components(
            "SLIP2002",
            """var a = app.AddWebService("a", "a/b:1"); var b = app.AddWebService("b", "a/b:1"); a.DependsOn(b); b.DependsOn(a);""",
            ("a", "webservice", "image: a/b:1}, dependsOn: [b"),
            ("b", "webservice", "image: a/b:1}, dependsOn: [a")
        ),
        Components(
            "SLIP2002 of three next to another",
            """
            var a = app.AddWebService("a", "a/b:1"); var b = app.AddWebService("b", "a/b:1");
            var c = app.AddWebService("c", "a/b:1"); var d = app.AddWebService("d", "a/b:1");
            a.DependsOn(b); b.DependsOn(c); c.DependsOn(b); c.DependsOn(a); d.DependsOn(d);
            """,
            ("a", "webservice", "image: a/b:1}, dependsOn: [b"),
            ("b", "webservice", "image: a/b:1}, dependsOn: [c"),
            ("c", "webservice", "image: a/b:1}, dependsOn: [b, a"),
            ("d", "webservice", "image: a/b:1}, dependsOn: [d")
        ),
        Steps(
            "SLIP2003",
            """
            app.Workflow.WithMode(StepMode.Dag);
            var one = app.Workflow.AddSuspend("one"); var two = app.Workflow.AddSuspend("two");
            one.DependsOn(two); two.DependsOn(one);
            """,
            """
            mode: {steps: DAG}
            steps:
            - {name: one, type: suspend, dependsOn: [two]}
            - {name: two, type: suspend, dependsOn: [one]}
            """
        ),
        Applied("SLIP2022 near", "wep"),
        Applied("SLIP2022 far", "nothing"),
    ];

    private static Twin Dependency(string name, string other) =>
        Components(
            name,
            $$"""app.AddWebService("database", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn("{{other}}");""",
            ("database", "webservice", "image: a/b:1"),
            ("web", "webservice", $"image: a/b:1}}, dependsOn: [{other}")
        );

    private static Twin Applied(string name, string other) =>
        new(
            name,
            $$"""app.AddWebService("web", "a/b:1"); app.Workflow.AddApplyComponent("web", "{{other}}");""",
            Application(
                "components: [{name: web, type: webservice, properties: {image: a/b:1}}]\n"
                    + $"workflow: {{steps: [{{name: web, type: apply-component, properties: {{component: {other}}}}}]}}"
            )
        );
}
