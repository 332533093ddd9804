namespace Slipway.Generators.Tests.Analyzers;

/// <summary>A mistake, once in C# and once in YAML.</summary>
/// <param name="Name">What it is called in test results: the id, and what tells it from others of that id.</param>
/// <param name="CSharp">The statements of a spec method that has an Application <c>app</c>.</param>
/// <param name="Yaml">The spec.</param>
internal sealed record MistakeTwins(string Name, string CSharp, string Yaml)
{
    private const string Graph = """.WithGraph("m", ModelServer.TensorFlow, "pvc://c")""";
    private const string GraphYaml = "graph: {name: m, implementation: tensorflow, modelUri: \"pvc://c\"}";

    private const string Mounts = """.WithVolumeMounts(m => m.WithEmptyDir("a", "/x").WithEmptyDir("b", "/x"))""";
    private const string MountsYaml = "volumeMounts: {emptyDir: [{name: a, mountPath: /x}, {name: b, mountPath: /x}]}";

    private const string Volumes =
        """.WithVolume("a", "/x", TaskJob.VolumeType.EmptyDir).WithVolume("b", "/x", TaskJob.VolumeType.EmptyDir)""";
    private const string VolumesYaml =
        "volumes: [{name: a, mountPath: /x, type: emptyDir}, {name: b, mountPath: /x, type: emptyDir}]";

    /// <summary>The components of KubeVela that run a container, and two volumes at one path in each.</summary>
    private static readonly (
        string Type,
        string Added,
        string Further,
        string Twice,
        string TwiceYaml
    )[] PodComponents =
    [
        ("worker", """app.AddWorker("p", "a/b:1")""", "", Mounts, MountsYaml),
        ("statefulset", """app.AddStatefulSet("p", "a/b:1")""", "", Mounts, MountsYaml),
        ("daemon", """app.AddDaemon("p", "a/b:1")""", "", Mounts, MountsYaml),
        ("cron-task", """app.AddCronTask("p", "a/b:1", "@daily")""", "schedule: '@daily', ", Mounts, MountsYaml),
        ("task", """app.AddTaskJob("p", "a/b:1")""", "", Volumes, VolumesYaml),
    ];

    public string Id => Name[..8];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MistakeTwins> All { get; } =
    [
        Components("SLIP1002", """app.AddModelServing("s");""", ("s", "model-serving", "protocol: tensorflow")),
        Components(
            "SLIP1005 image",
            """app.AddWebService("web", "Example/Web:1");""",
            ("web", "webservice", "image: Example/Web:1")
        ),
        Components(
            "SLIP1005 quantity",
            """app.AddWebService("web", "a/b:1").WithMemory("2GB");""",
            ("web", "webservice", "image: a/b:1, memory: 2GB")
        ),
        Components(
            "SLIP1006",
            $$"""app.AddModelServing("s").WithTimeout("10s").WithPredictor("a", p => p{{Graph}});""",
            ("s", "model-serving", $"timeout: 10s, predictors: [{{name: a, {GraphYaml}}}]")
        ),
        Predictors("SLIP1007 traffic", ("a", 101, "")),
        Components(
            "SLIP1007 argument",
            """app.AddWebService("web", "a/b:1").WithPort(99999, expose: true);""",
            ("web", "webservice", "image: a/b:1, ports: [{port: 99999, expose: true}]")
        ),
        Components(
            "SLIP1007 member of an item",
            """app.AddWebService("web", "a/b:1").WithPort(80, p => p.WithContainerPort(99999));""",
            ("web", "webservice", "image: a/b:1, ports: [{port: 80, containerPort: 99999}]")
        ),
        Components(
            "SLIP1007 single value",
            $$"""app.AddModelServing("s").WithPredictor("a", p => p.WithReplicas(-1){{Graph}});""",
            ("s", "model-serving", $"predictors: [{{name: a, replicas: -1, {GraphYaml}}}]")
        ),
        Components(
            "SLIP1005 argument",
            """app.AddModelTraining("t", "a/b:1").WithStorage("c", "m");""",
            ("t", "model-training", "image: a/b:1, storage: [{name: c, mountPath: m}]")
        ),
        Components("SLIP1008", """app.AddWebService("", "a/b:1");""", ("''", "webservice", "image: a/b:1")),
        Components(
            "SLIP1009 components",
            """app.AddWebService("web", "a/b:1"); app.AddWebService("web", "a/b:1");""",
            ("web", "webservice", "image: a/b:1"),
            ("web", "webservice", "image: a/b:1")
        ),
        Predictors("SLIP1009 predictors", ("a", 50, ""), ("a", 50, "")),
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
        Components(
            "SLIP2008 training",
            """app.AddModelTraining("t", "a/b:1").WithStorage("a", "/x").WithStorage("b", "/x");""",
            ("t", "model-training", "image: a/b:1, storage: [{name: a, mountPath: /x}, {name: b, mountPath: /x}]")
        ),
        Components(
            "SLIP2008 training with a claim",
            """
            app.AddModelTraining("t", "a/b:1")
                .WithStorage(v => v.WithPvcRef("a", "/x"))
                .WithStorage(v => v.WithName("b").WithMountPath("/x"));
            """,
            (
                "t",
                "model-training",
                "image: a/b:1, storage: [{pvcRef: {name: a, mountPath: /x}}, {name: b, mountPath: /x}]"
            )
        ),
        Components(
            "SLIP2008 webservice",
            """app.AddWebService("web", "a/b:1").WithVolume("a", "/x", VolumeType).WithVolume("b", "/x", VolumeType);""".Replace(
                "VolumeType",
                "WebService.VolumeType.EmptyDir",
                StringComparison.Ordinal
            ),
            (
                "web",
                "webservice",
                "image: a/b:1, volumes: [{name: a, mountPath: /x, type: emptyDir}, {name: b, mountPath: /x, type: emptyDir}]"
            )
        ),
        Components(
            "SLIP2008 webservice with mounts",
            """app.AddWebService("web", "a/b:1").WithVolumeMounts(m => m.WithEmptyDir("a", "/x").WithPvc("b", "/y", "c").WithEmptyDir("d", "/y"));""",
            (
                "web",
                "webservice",
                "image: a/b:1, volumeMounts: {emptyDir: [{name: a, mountPath: /x}, {name: d, mountPath: /y}], pvc: [{name: b, mountPath: /y, claimName: c}]}"
            )
        ),
        .. PodComponents.SelectMany(one =>
            new[]
            {
                Components(
                    $"SLIP2008 {one.Type}",
                    $"{one.Added}{one.Twice};",
                    ("p", one.Type, $"image: a/b:1, {one.Further}{one.TwiceYaml}")
                ),
                Components(
                    $"SLIP3019 {one.Type}",
                    $"""{one.Added}.WithEnv("A", "1").WithEnv("A", "2");""",
                    (
                        "p",
                        one.Type,
                        $"image: a/b:1, {one.Further}env: [{{name: A, value: '1'}}, {{name: A, value: '2'}}]"
                    )
                ),
            }
        ),
        Applied("SLIP2022 near", "wep"),
        Applied("SLIP2022 far", "nothing"),
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
        Predictors("SLIP3006 less", ("a", 60, ""), ("b", 30, "")),
        Predictors("SLIP3006 more", ("a", 60, ""), ("b", 60, "")),
        Predictors("SLIP3006 one silent", ("a", 70, ""), ("b", null, "")),
        Predictors("SLIP3006 two silent", ("v1", 90, ""), ("v2", null, ""), ("v3", null, "")),
        Predictors("SLIP3006 all silent", ("a", null, ""), ("b", null, ""), ("c", null, "")),
        Predictors("SLIP3006 beyond repair", ("a", 80, ""), ("b", 80, ""), ("c", null, "")),
        Predictors("SLIP3007", ("a", 50, "")),
        Predictors(
            "SLIP3011",
            (
                "a",
                null,
                "autoscaler: {minReplicas: 5, maxReplicas: 2, metrics: [{type: cpu, targetAverageUtilization: 50}]}"
            )
        ),
        Predictors(
            "SLIP3013",
            (
                "a",
                null,
                "replicas: 2, autoscaler: {minReplicas: 1, maxReplicas: 2, metrics: [{type: cpu, targetAverageUtilization: 50}]}"
            )
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
        Components(
            "SLIP3017 serving",
            $$"""app.AddModelServing("1s").WithPredictor("a", p => p{{Graph}});""",
            ("1s", "model-serving", $"predictors: [{{name: a, {GraphYaml}}}]")
        ),
        Components("SLIP3017 notebook", """app.AddJupyterNotebook("My_Book");""", ("My_Book", "jupyter-notebook", "")),
        Components(
            "SLIP3017 long notebook",
            """app.AddJupyterNotebook("a23456789012345678901234567890123456789012345678901234567890");""",
            ("a23456789012345678901234567890123456789012345678901234567890", "jupyter-notebook", "")
        ),
        Components(
            "SLIP3019 training",
            """app.AddModelTraining("t", "a/b:1").WithEnv("A", "1").WithEnv("A", "2");""",
            ("t", "model-training", "image: a/b:1, env: [{name: A, value: '1'}, {name: A, value: '2'}]")
        ),
        Components(
            "SLIP3019 webservice",
            """app.AddWebService("web", "a/b:1").WithEnv("A", "1").WithEnv("A", "2");""",
            ("web", "webservice", "image: a/b:1, env: [{name: A, value: '1'}, {name: A, value: '2'}]")
        ),
        Components("SLIP6001 no tag", """app.AddWebService("web", "a/b");""", ("web", "webservice", "image: a/b")),
        Components(
            "SLIP6001 latest",
            """app.AddWebService("web", "a/b:latest");""",
            ("web", "webservice", "image: 'a/b:latest'")
        ),
        Components(
            "SLIP6002",
            """app.AddWebService("web", "a/b:1").WithEnv("DB_PASSWORD", "hunter2");""",
            ("web", "webservice", "image: a/b:1, env: [{name: DB_PASSWORD, value: hunter2}]")
        ),
        Components(
            "SLIP6002 by name",
            """app.AddModelTraining("t", "a/b:1").WithEnv(value: "hunter2", name: "DB_PASSWORD");""",
            ("t", "model-training", "image: a/b:1, env: [{name: DB_PASSWORD, value: hunter2}]")
        ),
        Steps(
            "SLIP6004",
            """app.Workflow.AddExportToSecret("keep", "pull", x => x.WithDockerRegistry("ana", "hunter2"));""",
            """
            steps:
            - name: keep
              type: export2secret
              properties: {secretName: pull, dockerRegistry: {username: ana, password: hunter2}}
            """
        ),
        Steps(
            "SLIP6004 next to a reference",
            """app.Workflow.AddNotification("tell", x => x.WithEmail(["b@b.c"], y => y.WithFrom("a@b.c", "h.b.c", z => z.WithPassword("hunter2")).WithContent("s", "b")));""",
            """
            steps:
            - name: tell
              type: notification
              properties: {email: {from: {address: a@b.c, host: h.b.c, password: {value: hunter2}}}}
            """
        ),
    ];

    private static MistakeTwins Components(
        string name,
        string code,
        params (string Name, string Type, string Properties)[] components
    ) =>
        new(
            name,
            code,
            Application(
                "components:\n"
                    + string.Concat(
                        components.Select(one =>
                            $"- {{name: {one.Name}, type: {one.Type}, properties: {{{Closed(one.Properties)}}}\n"
                        )
                    )
            )
        );

    /// <summary>The properties with the brace that closes them, or with the list that follows it.</summary>
    private static string Closed(string properties) =>
        properties.Contains("}, dependsOn", StringComparison.Ordinal) ? properties + "]" : properties + "}";

    private static MistakeTwins Dependency(string name, string other) =>
        Components(
            name,
            $$"""app.AddWebService("database", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn("{{other}}");""",
            ("database", "webservice", "image: a/b:1"),
            ("web", "webservice", $"image: a/b:1}}, dependsOn: [{other}")
        );

    private static MistakeTwins Applied(string name, string other) =>
        new(
            name,
            $$"""app.AddWebService("web", "a/b:1"); app.Workflow.AddApplyComponent("web", "{{other}}");""",
            Application(
                "components: [{name: web, type: webservice, properties: {image: a/b:1}}]\n"
                    + $"workflow: {{steps: [{{name: web, type: apply-component, properties: {{component: {other}}}}}]}}"
            )
        );

    private static MistakeTwins Steps(string name, string code, string workflow) =>
        new(name, code, Application("workflow:\n" + Indented(workflow)));

    private static MistakeTwins Predictors(string name, params (string Name, int? Traffic, string More)[] predictors) =>
        Components(
            name,
            """app.AddModelServing("s")"""
                + string.Concat(
                    predictors.Select(one =>
                        $"""
                            .WithPredictor("{one.Name}", p => p{Traffic(one.Traffic)}{Code(one.More)}{Graph})

                            """
                    )
                )
                + ";",
            (
                "s",
                "model-serving",
                $"predictors: [{string.Join(", ", predictors.Select(one => $"{{name: {one.Name}, {TrafficYaml(one.Traffic)}{(one.More.Length > 0 ? one.More + ", " : "")}{GraphYaml}}}"))}]"
            )
        );

    private static string Traffic(int? traffic) => traffic is null ? "" : $".WithTraffic({traffic})";

    private static string TrafficYaml(int? traffic) => traffic is null ? "" : $"traffic: {traffic}, ";

    private static string Code(string more) =>
        (more.Contains("replicas: 2", StringComparison.Ordinal) ? ".WithReplicas(2)" : "")
        + (
            more.Contains("minReplicas: 5", StringComparison.Ordinal)
                ? ".WithAutoscaler(5, 2, a => a.WithMetric(LoadMetric.Cpu, 50))"
            : more.Contains("minReplicas: 1", StringComparison.Ordinal)
                ? ".WithAutoscaler(1, 2, a => a.WithMetric(LoadMetric.Cpu, 50))"
            : ""
        );

    private static string Application(string spec) =>
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {name: demo}\nspec:\n" + Indented(spec);

    private static string Indented(string text) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => "  " + line + "\n"));
}
