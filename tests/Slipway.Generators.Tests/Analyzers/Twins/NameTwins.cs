using static Slipway.Generators.Tests.Analyzers.Twins.Twin;

namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>Names that are wrong or not unique.</summary>
internal static class NameTwins
{
    public static IReadOnlyList<Twin> All { get; } =
    [
        Components("SLIP1008", """app.AddWebService("", "a/b:1");""", ("''", "webservice", "image: a/b:1")),
        Components(
            "SLIP1009 components",
            """app.AddWebService("web", "a/b:1"); app.AddWebService("web", "a/b:1");""",
            ("web", "webservice", "image: a/b:1"),
            ("web", "webservice", "image: a/b:1")
        ),
        Steps(
            "SLIP2025",
            """app.Workflow.AddSuspend("one"); app.Workflow.AddStepGroup("group", g => g.AddSuspend("one"));""",
            """
            steps:
            - {name: one, type: suspend}
            - {name: group, type: step-group, subSteps: [{name: one, type: suspend}]}
            """
        ),
        new(
            "SLIP2032",
            """app.AddApplyOncePolicy("p"); app.AddApplyOncePolicy("p");""",
            Application("policies: [{name: p, type: apply-once}, {name: p, type: apply-once}]")
        ),
        Components(
            "SLIP3017 training",
            """app.AddModelTraining("1training", "a/b:1");""",
            ("1training", "model-training", "image: a/b:1")
        ),
        Components(
            "SLIP3017 webservice",
            """app.AddWebService("Web", "a/b:1");""",
            ("Web", "webservice", "image: a/b:1")
        ),
        Components("SLIP3017 notebook", """app.AddJupyterNotebook("My_Book");""", ("My_Book", "jupyter-notebook", "")),
        Components(
            "SLIP3017 long notebook",
            """app.AddJupyterNotebook("a23456789012345678901234567890123456789012345678901234567890");""",
            ("a23456789012345678901234567890123456789012345678901234567890", "jupyter-notebook", "")
        ),
    ];
}
