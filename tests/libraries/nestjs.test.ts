/** Parameters that NestJS gives a part of a request for their decorator. */
import { program } from "../engine/flow/program.ts";

program(
  "a controller with decorated parameters",
  `
    import { Body, Controller, Get, Param, Post, Query, ParseIntPipe, Req } from "@nestjs/common";
    import * as nest from "@nestjs/common";
    import { Body as Other } from "./decorators";
    @Controller("reports")
    export class ReportController {
      constructor(private readonly reports: ReportService) {}
      @Get(":name")
      find(@Param("name") name: string, @Query("page") page = "1", @Param("id", ParseIntPipe) id: number) {
        exec("report " + name); // sink
        exec("report --page " + page); // sink
        exec("report --id " + id); // safe
      }
      @Post()
      create(@Body() { title }: Report, @Query() query: ListQuery, @Other() other: string) {
        exec("report " + title); // sink
        exec("report " + query.sort); // sink
        exec("report " + other); // safe
      }
      @Post("raw")
      async raw(@Req() request, @nest.Headers("x-name") header, @nest.Query("n", new ParseIntPipe()) count) {
        exec("report " + request.body.title); // sink
        exec("report " + header); // sink
        exec("report " + count); // safe
        this.store(request.body.title);
      }
      private store(title: string) {
        exec("report " + title); // sink
      }
    }
  `,
  { isTypeScript: true },
);

program(
  "identifiers, enumerations and defaults by pipes",
  `
    import { DefaultValuePipe, ParseEnumPipe, ParseUUIDPipe, Query, Param, ParseBoolPipe } from "@nestjs/common";
    export class ItemController {
      list(
        @Query("order", new DefaultValuePipe("asc"), new ParseEnumPipe(Order)) order: Order,
        @Query("search", new DefaultValuePipe("")) search: string,
        @Param("id", new ParseUUIDPipe({ version: "4" })) id: string,
        @Query("all", ParseBoolPipe) all: boolean,
      ) {
        exec("list " + order); // safe
        exec("list " + search); // sink
        exec("list " + id); // safe
        exec("list " + all); // safe
      }
    }
  `,
  { isTypeScript: true },
);

program(
  "messages, arguments of resolvers, uploads and a guard's request",
  `
    import { Args, Query, Resolver } from "@nestjs/graphql";
    import { MessagePattern, Payload } from "@nestjs/microservices";
    import { MessageBody, SubscribeMessage } from "@nestjs/websockets";
    import { ExecutionContext, UploadedFile, UploadedFiles } from "@nestjs/common";
    @Resolver()
    export class BookResolver {
      @Query(() => [Book])
      books(@Args("title") title: string, @Args() { author }: BookArguments) {
        exec("find " + title); // sink
        exec("find " + author); // sink
      }
    }
    export class BookGateway {
      @SubscribeMessage("books")
      onMessage(@MessageBody() data: BookMessage) {
        exec("find " + data.title); // sink
      }
      @MessagePattern({ cmd: "books" })
      onPattern(@Payload() data: BookMessage) {
        exec("find " + data.title); // sink
      }
      upload(@UploadedFile() file: Express.Multer.File, @UploadedFiles() files: Express.Multer.File[]) {
        exec("store " + file.originalname); // sink
        exec("store " + file.path); // safe
        exec("store " + files[0].mimetype); // sink
      }
    }
    export class BookGuard implements CanActivate {
      canActivate(context: ExecutionContext) {
        const request = context.switchToHttp().getRequest();
        exec("check " + request.query.book); // sink
        return true;
      }
    }
  `,
  { isTypeScript: true },
);

program(
  "objects that a pipe of another file checks",
  `
    import { Body, Controller, Post, Query } from "@nestjs/common";
    import { Model } from "mongoose";
    @Controller("users")
    export class UserController {
      constructor(private readonly users: Model<User>) {}
      @Post()
      create(@Body() user: NewUser, @Query() query: ListQuery, @Body("email") email: string) {
        this.users.findOne({ email: user.email }); // safe
        this.users.find({ name: query.name, email }); // safe
      }
    }
  `,
  { isTypeScript: true, rule: "no-nosql-injection" },
);
